package dev.adoclient.model;

public @interface GenerateSharedTypes {

	String[] value();

}
