package dev.adoclient.model;

public @interface GenerateTypes {

	String[] value();

}
